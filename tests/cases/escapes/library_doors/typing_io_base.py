# case: the classes of files of typing open none
# policy: script {"modules": {"typing": null}}
# expect: value None
import typing

typing.IO().read()
