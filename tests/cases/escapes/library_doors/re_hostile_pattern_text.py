# case: a pattern of an own str class, whose letters lie
# policy: script {"modules": {"re": null}}
# expect: raises PatternError or raises RecursionError or raises TypeError or raises ValueError
import re


class Text(str):
    def __getitem__(self, index):
        return Text("(")

    def __len__(self):
        return 50

    def __iter__(self):
        return iter(["(", "?", "P"])

    def __eq__(self, other):
        return True

    def __hash__(self):
        return 1


re.compile(Text("a"))
