# case: that own instances take a name says nothing of objects of the machine, nor of classes
# policy: script {"modules": {"math": null, "decimal": null, "json": null}}
# cpython: skip CPython hands out what is asked for
# expect: value ['refused']
import decimal
import json
import math


class Item:
    value = 0


class Number(int):
    pass


own, said = [Item(), Number(1), Item], set()
for _ in range(4):
    for thing in own:
        thing.value = 1
        thing.value += 1
    for thing in [1, 'x', [], {}, len, int, math, math.sin, json.dumps, json.JSONEncoder, json.JSONEncoder(),
                  decimal.Decimal(1), ValueError, type(own), (x for x in own), [].append, Item.__init__ if False else None]:
        try:
            thing.value = 1
        except (AttributeError, TypeError):
            said.add('refused')
        else:
            said.add(repr(thing))
        try:
            thing.value += 1
        except (AttributeError, TypeError):
            said.add('refused')
        else:
            said.add(repr(thing))
sorted(said)
