# case: what writes members into a module is not offered
# policy: script {"modules": {"enum": null}}
# expect: raises AttributeError: 'global_enum'
import enum

enum.global_enum
