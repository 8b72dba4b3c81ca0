# case: __eq__ without __hash__ makes unhashable
# expect: raises TypeError: unhashable type: 'P'
class P:
    def __eq__(self, other):
        return True


{P()}
