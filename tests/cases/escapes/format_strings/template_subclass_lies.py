# case: a template that lies about its text is taken at what it holds
# expect: value '1'
class S(str):
    def __str__(self):
        return "{0.__class__}"
    def __getitem__(self, i):
        return "{0.__class__}"[i]
    def __iter__(self):
        return iter("{0.__class__}")
    def __len__(self):
        return 13
    def encode(self, *a):
        return b"{0.__class__}"
S("{0}").format(1)
