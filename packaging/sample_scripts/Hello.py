# The module in Hello.zip.


def print_hello(name):
    greeting = "Hello, %s!" % name
    print(greeting)
    return greeting
