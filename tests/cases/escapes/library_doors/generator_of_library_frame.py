# case: a generator of the library gives no frame
# policy: script {"modules": {"heapq": null, "itertools": null}}
# expect: raises AttributeError: 'gi_frame'
import heapq

heapq.merge([1], [2]).gi_frame
