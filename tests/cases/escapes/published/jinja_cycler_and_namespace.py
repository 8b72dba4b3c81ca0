# case: Jinja2 without a sandbox: helpers of the template engine lead to its modules
# policy: expression
# expect: refused F201 line 1 column 17, F209 line 1 column 32, F201 line 1 column 61
cycler.__init__.__globals__.os.popen("id").read() or lipsum.__globals__["os"]
