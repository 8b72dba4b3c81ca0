# case: what kind of object something is
# policy: script {"modules": {"collections.abc": null}}
# expect: value [True, False, True, True, False, True, False, True, True, True]
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, MutableSequence, Sequence, Sized
[isinstance([], Iterable), isinstance(5, Iterable), isinstance({}, Mapping), isinstance("a", Sequence), isinstance((), MutableSequence), isinstance(len, Callable), isinstance([], Hashable), isinstance(iter([]), Iterator), isinstance({1}, Sized), isinstance((x for x in ()), Iterator)]
