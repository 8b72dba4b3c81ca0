# case: attributes called like the guards belong to the object and change no guard
# expect: value ["UP", ["<attr>", "<getattr>", "<import>", "<super>"]]
class A:
    pass


a = A()
for name in ["<getattr>", "<attr>", "<super>", "<import>"]:
    setattr(a, name, lambda *args: "stolen")
    setattr(A, name, lambda *args: "stolen")
["up".upper(), sorted(n for n in ["<getattr>", "<attr>", "<super>", "<import>"] if hasattr(a, n))]
