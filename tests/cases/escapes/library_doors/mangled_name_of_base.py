# case: a mangled name of a base, by a class of the same name
# policy: script {"modules": {"difflib": null}}
# expect: raises TypeError: belongs to the base class
import difflib


class SequenceMatcher(difflib.SequenceMatcher):
    def __chain_b(self):
        self.b2j = {}


SequenceMatcher(None, "ab", "ab").ratio()
