import Display

/// Which key asks for what, outside of prompts.
package struct Keymap: Sendable, Equatable {
  package let groups: [BindingGroup]
  private let actions: [Key: Action]

  /// The first of two bindings of one key counts.
  package init(_ groups: [BindingGroup]) {
    self.groups = groups
    actions = Dictionary(
      groups.flatMap(\.bindings).flatMap { binding in binding.keys.map { ($0, binding.action) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The keys where nobody said otherwise.
  package static let standard = Keymap(BindingTable.groups)

  package var bindings: [Binding] { groups.flatMap(\.bindings) }

  /// nil where the key is not bound.
  package func action(for key: Key) -> Action? { actions[key] }

  /// The row of an action; nil for one that has neither key nor help.
  package func binding(of action: Action) -> Binding? { bindings.first { $0.action == action } }
}
