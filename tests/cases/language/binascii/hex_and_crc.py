# case: hexadecimal text and checksums
# policy: script {"modules": {"binascii": null}}
# expect: value [b'00ff41', b'\x00\xffA', 907060870, b'aGk=\n', b'hi', 12739, b'61-62-63']
import binascii
[binascii.hexlify(b"\x00\xffA"), binascii.unhexlify("00ff41"), binascii.crc32(b"hello"), binascii.b2a_base64(b"hi"), binascii.a2b_base64(b"aGk="), binascii.crc_hqx(b"123456789", 0), binascii.hexlify(b"abc", "-")]
