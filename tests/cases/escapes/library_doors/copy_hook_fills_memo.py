# case: a __deepcopy__ that __getattr__ answers fills the memo with addresses, for the state of the next object
# policy: script {"modules": {"copy": null, "io": null, "pprint": null}}
# expect: raises TypeError or raises AttributeError: memo or value '[1,\n 2]'
# cpython: skip CPython takes what the memo holds
import copy
import io
import pprint

target = pprint.PrettyPrinter(stream=io.StringIO(), width=1)
start = int(repr(target).split("0x")[1][:-1], 16)


class Evil:
    def keys(self):
        return ["_dispatch"]

    def __getitem__(self, key):
        return {}

    def append(self, item):
        pass


class Hook:
    def __getattr__(self, name):
        if name == "__deepcopy__":
            return self.hook
        raise AttributeError(name)

    def hook(self, memo):
        evil = Evil()
        base = max(start - 400000, 0) // 8 * 8
        for address in range(base, base + 800000, 8):
            memo[address] = evil
        memo.pop(start, None)
        return 5


copy.deepcopy([Hook(), target])[1].pformat([1, 2])
