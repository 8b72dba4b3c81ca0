# case: a method cannot be asynchronous, wherever its class stands
# expect: refused F102 line 2 column 5, F102 line 6 column 13
class A:
    async def m(self):
        pass
def f():
        class B:
            async def n(self): pass
