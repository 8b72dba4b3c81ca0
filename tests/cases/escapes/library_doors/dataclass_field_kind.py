# case: what the library notes in a field
# policy: script {"modules": {"dataclasses": null}}
# expect: raises AttributeError: '_kind'
import dataclasses

dataclasses.field()._kind
