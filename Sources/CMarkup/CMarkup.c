#include "CMarkup.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <limits.h>
#include <string.h>

static void see_attributes(const xmlNode *node, const cm_visitor *visitor) {
  for (const xmlAttr *attribute = node->properties; attribute != NULL; attribute = attribute->next) {
    xmlChar *value = xmlNodeListGetString(node->doc, attribute->children, 1);
    visitor->attribute(visitor->context, (const char *)attribute->name, value ? (const char *)value : "");
    xmlFree(value);
  }
}

static void see_words(const xmlNode *node, const cm_visitor *visitor) {
  if (node->content != NULL)
    visitor->words(visitor->context, (const char *)node->content, strlen((const char *)node->content));
}

// Whether the walk goes down into a node: into elements alone, never into what an entity stands for.
static int enter(const xmlNode *node, const cm_visitor *visitor) {
  if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) see_words(node, visitor);
  if (node->type != XML_ELEMENT_NODE) return 0;
  visitor->open(visitor->context, (const char *)node->name);
  see_attributes(node, visitor);
  return 1;
}

static void walk(const xmlNode *root, const cm_visitor *visitor) {
  const xmlNode *node = root;
  while (node != NULL) {
    int entered = enter(node, visitor);
    if (entered && node->children != NULL) {
      node = node->children;
      continue;
    }
    if (entered) visitor->close(visitor->context);
    while (node != root && node->next == NULL) {
      node = node->parent;
      visitor->close(visitor->context);
    }
    if (node == root) return;
    node = node->next;
  }
}

// Old pages leave their fonts open, one in the other, for more than the usual 256 levels. Each end tag is looked for in
// all that is open, which takes a second for some 30,000 tags; pages of 1 MB have half as many.
static int depth_option(const char *bytes, int count) {
  int tags = 0;
  for (int at = 0; at < count; at++) tags += bytes[at] == '<';
  return tags <= 20000 ? XML_PARSE_HUGE : 0;
}

static xmlDocPtr parse(const void *bytes, int count, int is_html) {
  int quiet = XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET | XML_PARSE_RECOVER | XML_PARSE_COMPACT;
  return is_html ? htmlReadMemory(bytes, count, NULL, "UTF-8", quiet | depth_option(bytes, count))
                 : xmlReadMemory(bytes, count, NULL, "UTF-8", quiet | XML_PARSE_NOCDATA);
}

int cm_walk(const void *bytes, size_t count, int is_html, const cm_visitor *visitor) {
  if (count == 0 || count > INT_MAX) return 0;
  xmlDocPtr document = parse(bytes, (int)count, is_html);
  const xmlNode *root = document != NULL ? xmlDocGetRootElement(document) : NULL;
  if (root != NULL) walk(root, visitor);
  xmlFreeDoc(document);
  return root != NULL;
}
