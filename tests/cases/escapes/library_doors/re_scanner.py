# case: the Scanner of re is not offered
# policy: script {"modules": {"re": null}}
# expect: raises AttributeError: 'Scanner'
import re

re.Scanner
