# case: ABCMeta is a token that makes no class
# policy: script {"modules": {"abc": null}}
# expect: raises TypeError
import abc

abc.ABCMeta("X", (), {"__del__": print})
