terraform {
  source = "../modules/key"
}

inputs = {
  zone = "example.com"
  keys = { t1 = "v=DKIM1; p=" }
}
