# case: smolagents, CVE-2025-9959: the walk over all classes, by names that are put together
# expect: raises AttributeError: 'tuple' object has no attribute '__class__'
u = "_" * 2
base = getattr(getattr((), u + "class" + u), u + "base" + u)
[c for c in getattr(base, u + "subclasses" + u)()]
