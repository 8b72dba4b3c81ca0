# case: crewAI, issue 4516: the mapping of a class's attributes instead of the attributes
# expect: refused F201 line 1 column 6
type.__dict__["".join(["__subclasses__"])](object)
