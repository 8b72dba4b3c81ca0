# case: safe_eval of an ERP: dunders that name mangling makes out of harmless names
# expect: refused F201 line 4 column 7
class _class_:
    def f(self):
        return 1 .__x
class __:
    pass
