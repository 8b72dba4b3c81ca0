# case: classes inside functions and classes
# expect: value [10, "inner"]
def make(k):
    class K:
        class Inner:
            tag = "inner"

        def times(self, x):
            return x * k

    return K


K = make(5)
[K().times(2), K.Inner.tag]
