# case: the tables of copy are not offered
# policy: script {"modules": {"copy": null}}
# expect: raises AttributeError: 'dispatch_table'
import copy

copy.dispatch_table
