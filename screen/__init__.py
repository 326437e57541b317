"""The page, one panel a file. The only package besides `app.py` that knows Streamlit."""
