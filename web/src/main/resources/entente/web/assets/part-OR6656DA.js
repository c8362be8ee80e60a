var e=["needToKnow","reciprocal","needToShare"],t=["CLEAR","GREEN","AMBER","AMBER+STRICT","RED"];var o=["SCHEDULED","CONDITIONAL","SHELF"];export{e as a,t as b,o as c};
