# case: UUIDs from texts of several forms
# policy: script {"modules": {"uuid": null}}
# expect: value [1, '12345678-1234-5678-1234-567812345678', "UUID('12345678-1234-5678-1234-567812345678')", '00000000000000000000000000000001', True, 'badly formed hexadecimal UUID string']
import uuid
forms = ["12345678123456781234567812345678", "{12345678-1234-5678-1234-567812345678}", "urn:uuid:12345678-1234-5678-1234-567812345678"]
us = [uuid.UUID(f) for f in forms]
try:
    uuid.UUID("nope")
except ValueError as e:
    r = str(e)
[len(set(us)), str(us[0]), repr(us[0]), uuid.UUID(int=1).hex, us[0] > uuid.UUID(int=1), r]
