# case: ABCMeta is no base: nobody derives a metaclass
# policy: script {"modules": {"abc": null}}
# expect: raises TypeError
import abc


class M(abc.ABCMeta):
    def __call__(cls):
        return cls
