-- owner: comments
-- Weights of another kind than the program now reads; the decisions they were learnt from give new ones within minutes.
delete from learnt_model;
