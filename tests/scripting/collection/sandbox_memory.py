#: option --memory 0.5
#: error MemoryError
def azureml_main():
    return bytearray(4 * 1024**3)
