# case: nor by its __new__
# policy: script {"modules": {"abc": null}}
# expect: raises AttributeError: '__new__'
import abc

abc.ABCMeta.__new__(abc.ABCMeta, "X", (), {})
