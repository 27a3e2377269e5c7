"""Whether "Ready" is ever shown without a proof: the presenter among fakes that note what they answered."""
