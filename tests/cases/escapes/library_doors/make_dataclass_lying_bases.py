# case: bases that are other ones the second time
# policy: script {"modules": {"dataclasses": null}}
# expect: value False
# cpython: skip CPython takes the bases
import dataclasses


class Bases(tuple):
    asked = []

    def __iter__(self):
        self.asked.append(1)
        return iter(() if len(self.asked) == 1 else (property,))

    def __getitem__(self, index):
        return object


made = dataclasses.make_dataclass("C", [], bases=Bases((1,)), eq=False, repr=False)
issubclass(made, property)
