# case: attrgetter takes exact text only
# policy: script {"modules": {"operator": null}}
# expect: raises TypeError
import operator


class Name(str):
    def split(self, *args):
        return ["__class__"]


operator.attrgetter(Name("real"))(5)
