# case: UUIDs of names are always the same
# policy: script {"modules": {"uuid": null}}
# expect: value ['886313e1-3b8a-5372-9b90-0c9aee199e5d', '7935d8ac-2ea5-3068-9fc4-a9a1550d3d61', 5, '886313e13b8a53729b900c9aee199e5d', True, True, 'urn:uuid:886313e1-3b8a-5372-9b90-0c9aee199e5d', 16, 'specified in RFC 4122']
import uuid
u = uuid.uuid5(uuid.NAMESPACE_DNS, "python.org")
[str(u), str(uuid.uuid3(uuid.NAMESPACE_URL, "https://python.org")), u.version, u.hex, u.int == int(u.hex, 16), uuid.UUID(str(u)) == u, u.urn, len(u.bytes), u.variant]
