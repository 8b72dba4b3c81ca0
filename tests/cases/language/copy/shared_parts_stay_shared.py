# case: deepcopy keeps sharing and cycles
# policy: script {"modules": {"copy": null}}
# expect: value [True, False, True, (1, 2), True, 's']
import copy
part = [1]
a = [part, part]
a.append(a)
b = copy.deepcopy(a)
[b[0] is b[1], b[0] is part, b[2] is b, copy.copy((1, 2)), copy.deepcopy({1, 2}) == {1, 2}, copy.copy("s")]
