# case: hexadecimal text of odd length raises
# policy: script {"modules": {"binascii": null}}
# expect: raises Error
import binascii
binascii.unhexlify("abc")
