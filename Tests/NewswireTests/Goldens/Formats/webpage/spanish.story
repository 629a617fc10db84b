headline: El Frente entrega a once soldados en el puente de Senn
date: 2023-04-02
byline: Rosa Quel
source: El Diario del Vell

El Frente del Vell entregó el sábado a once soldados en el puente de Senn, después de catorce meses de cautiverio.
Cruzaron de uno en uno.
Un coronel los contó. «Once», dijo, y otra vez: «Once».
