# case: simpleeval 1.0.8: functions of the operator module read attributes for the expression
# policy: expression
# inputs: {"x": 1}
# expect: raises NameError
operator.attrgetter("__class__")(x)
