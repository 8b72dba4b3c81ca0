# case: names that are nearly dunders are private or unknown, and those that are all underscores are dunders
# expect: value []
class A:
    pass
r = []
for name in ("__class__ ", " __class__", "__class__\n", "__class__\u200b", "_class_", "__class_", "_" * 2, "_" * 3, "_" * 4, "_" * 5, "__ __", "__.__"):
    for x in (1, A(), A, A.mro if hasattr(A, "mro") else len):
        if hasattr(x, name):
            r.append(name)
r
