# case: a mapping that gives other names the second time
# policy: script {"modules": {"enum": null}}
# expect: value ['A']
import enum


class Names(dict):
    count = 0

    def __iter__(self):
        self.count += 1
        return iter(["A"] if self.count == 1 else ["__del__"])

    def __getitem__(self, name):
        return 1


[member.name for member in enum.Enum("E", Names(A=1))]
