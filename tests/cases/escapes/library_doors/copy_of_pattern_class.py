# case: an object of a class that programs cannot derive from
# policy: script {"modules": {"copy": null, "csv": null}}
# expect: raises TypeError
import copy
import csv

copy.copy(csv.reader([]))
