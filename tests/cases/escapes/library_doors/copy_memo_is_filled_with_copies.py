# case: the memo of a deep copy holds no namespace of an instance
# policy: script {"modules": {"copy": null}}
# expect: value False
# cpython: skip CPython lets a program do that
import copy


class C:
    pass


c = C()
c.a = [1]
memo = {}
try:
    copy.deepcopy(c, memo)
except TypeError:
    pass
for held in memo.values():
    if isinstance(held, list):
        for item in held:
            if isinstance(item, dict):
                item["evil"] = 1
hasattr(c, "evil")
