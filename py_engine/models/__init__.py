"""Model families: what their configs mean and the plans that compute them."""
