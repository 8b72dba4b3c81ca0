# case: members of an IntEnum are numbers
# policy: script {"modules": {"enum": null}}
# expect: value [True, 2, True, 'LOW', 3, 40]
from enum import IntEnum


class Priority(IntEnum):
    LOW = 1
    HIGH = 3


[Priority.HIGH > Priority.LOW, Priority.LOW + 1, Priority.HIGH == 3, sorted([Priority.HIGH, Priority.LOW])[0].name, int(Priority.HIGH), [10, 20, 30, 40][Priority.HIGH]]
