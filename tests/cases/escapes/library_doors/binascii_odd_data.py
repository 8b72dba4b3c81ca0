# case: data that is no data of the format
# policy: script {"modules": {"binascii": null}}
# expect: raises Error
import binascii

binascii.a2b_uu(b"\xff\x00")
