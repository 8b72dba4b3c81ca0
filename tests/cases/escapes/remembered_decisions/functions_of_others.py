# case: that own functions and methods have attributes says nothing of the library's, which are of the same class
# policy: script {"modules": {"json": null, "textwrap": null}}
# cpython: skip CPython hands out what is asked for
# expect: value [('mine', 'mine', 'refused', 'refused', 'refused')]
import json


def own():
    pass


class C:
    def method(self):
        pass


own.label = 'mine'
own._label = 'mine'
C.method.label = 'mine'
said = set()
for _ in range(5):
    row = []
    for function, name in [(own, 'label'), (C().method, 'label'), (json.dumps, 'label'),
                           (json.dumps, '_label'), (json.JSONEncoder().encode, 'label')]:
        try:
            row.append(getattr(function, name))
        except AttributeError:
            row.append('refused')
    said.add(tuple(row))
    for function in [json.dumps, len, [].append, json.JSONEncoder().encode]:
        try:
            own.label = 'mine'
            function.label = 'mine'
        except AttributeError:
            pass
        else:
            said.add('stored')
sorted(said)
