"""What happens to a letter once it is drafted: versions, the sender's detail and name, and a panel's letters."""
