# case: private names belong to own classes
# expect: raises AttributeError: _private
"x"._private
