# case: a mapping key of `%` is a key, whatever it looks like
# expect: value ['<__class__> <a.__class__>', b'data']
class M:
    def __getitem__(self, key):
        return "<" + key + ">"
["%(__class__)s %(a.__class__)s" % M(), b"%(x.y)s" % {b"x.y": b"data"}]
