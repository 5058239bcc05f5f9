//! From tokens to a formula. Recursion is bounded by [`DEEPEST`].
//!
//! From loosest to tightest: comparisons (which do not chain), `+ -`, `* /`,
//! unary minus, `^` (from the right).

use super::FormulaError;
use super::function::{FUNCTIONS, Function};
use super::syntax::{Expr, Node, Operator};
use super::token::{Placed, Token, shortened, tokens};
use crate::catalogue;
use std::ops::Range;

const LONGEST: usize = 4096;
const DEEPEST: usize = 64;

pub(super) fn parse(text: &str) -> Result<Expr, Vec<FormulaError>> {
    if text.len() > LONGEST {
        let message = format!("a formula has at most {LONGEST} bytes, got {}", text.len());
        let help = "give its parts names in steps of their own";
        return Err(vec![FormulaError::new(0..text.len(), message).help(help)]);
    }
    let tokens = tokens(text)?;
    Parser { tokens, at: 0, depth: 0 }.formula().map_err(|error| vec![error])
}

struct Parser {
    /// The last one is [`Token::End`].
    tokens: Vec<Placed>,
    at: usize,
    depth: usize,
}

type Parsed = Result<Expr, FormulaError>;

impl Parser {
    fn formula(mut self) -> Parsed {
        if *self.peek() == Token::End {
            let help = "write an expression, such as `downloads * displacement`";
            return Err(FormulaError::new(self.span(), "a formula is missing").help(help));
        }
        let formula = self.comparison()?;
        match self.peek() {
            Token::End => Ok(formula),
            _ => Err(self.unexpected("an operator or the end of the formula")),
        }
    }

    fn comparison(&mut self) -> Parsed {
        let left = self.sum()?;
        let Token::Operator(operator) = *self.peek() else { return Ok(left) };
        self.at += 1;
        let right = self.sum()?;
        if let Token::Operator(_) = self.peek() {
            let help = "compare two at a time: `if(a < b, b < c, a < b)`";
            return Err(FormulaError::new(self.span(), "comparisons do not chain").help(help));
        }
        let span = left.span.start..right.span.end;
        Ok(Expr { span, node: Node::Compare(operator, left.into(), right.into()) })
    }

    fn sum(&mut self) -> Parsed {
        self.chain(&[Operator::Add, Operator::Subtract], Self::product)
    }

    fn product(&mut self) -> Parsed {
        self.chain(&[Operator::Multiply, Operator::Divide], Self::unary)
    }

    fn chain(&mut self, level: &[Operator], part: fn(&mut Self) -> Parsed) -> Parsed {
        let first = part(self)?;
        let mut rest = Vec::new();
        while let Token::Operator(operator) = *self.peek() {
            if !level.contains(&operator) {
                break;
            }
            self.at += 1;
            rest.push((operator, part(self)?));
        }
        let Some((_, last)) = rest.last() else { return Ok(first) };
        let span = first.span.start..last.span.end;
        Ok(Expr { span, node: Node::Chain(first.into(), rest) })
    }

    fn unary(&mut self) -> Parsed {
        if *self.peek() != Token::Operator(Operator::Subtract) {
            return self.power();
        }
        let start = self.span().start;
        self.at += 1;
        let inner = self.deeper(Self::unary)?;
        Ok(Expr { span: start..inner.span.end, node: Node::Negate(inner.into()) })
    }

    fn power(&mut self) -> Parsed {
        let base = self.primary()?;
        if *self.peek() != Token::Power {
            return Ok(base);
        }
        self.at += 1;
        let exponent = self.deeper(Self::unary)?;
        let span = base.span.start..exponent.span.end;
        Ok(Expr { span, node: Node::Power(base.into(), exponent.into()) })
    }

    fn primary(&mut self) -> Parsed {
        let span = self.span();
        let node = match self.peek().clone() {
            Token::Number(value) => Node::Number(value),
            Token::Name(name) => {
                self.at += 1;
                return match self.peek() {
                    Token::Open => self.call(&name, span),
                    _ if catalogue::find(FUNCTIONS, &name).is_some() => {
                        Err(not_called(&name, span))
                    }
                    _ => Ok(Expr { span, node: Node::Name(name) }),
                };
            }
            Token::Open => {
                self.at += 1;
                let inner = self.deeper(Self::comparison)?;
                let end = self.span().end;
                self.close(&span)?;
                return Ok(Expr { span: span.start..end, node: inner.node });
            }
            _ => return Err(self.unexpected("a number, a name or `(`")),
        };
        self.at += 1;
        Ok(Expr { span, node })
    }

    fn call(&mut self, name: &str, span: Range<usize>) -> Parsed {
        let function = catalogue::find(FUNCTIONS, name).ok_or_else(|| no_function(name, &span))?;
        let open = self.span();
        self.at += 1;
        let mut arguments = Vec::new();
        if *self.peek() != Token::Close {
            arguments.push(self.deeper(Self::comparison)?);
            while *self.peek() == Token::Comma {
                self.at += 1;
                arguments.push(self.deeper(Self::comparison)?);
            }
        }
        let span = span.start..self.span().end;
        self.close(&open)?;
        if !function.takes(arguments.len()) {
            let message = format!("`{name}` takes {}, got {}", function.arity(), arguments.len());
            let help = format!("write `{}`", function.form);
            return Err(FormulaError::new(span, message).help(help));
        }
        Ok(Expr { span, node: Node::Call(function, arguments) })
    }

    fn close(&mut self, open: &Range<usize>) -> Result<(), FormulaError> {
        match self.peek() {
            Token::Close => {
                self.at += 1;
                Ok(())
            }
            Token::End => {
                let message = "a `(` is not closed";
                Err(FormulaError::new(open.clone(), message).help("add `)`, or take it away"))
            }
            _ => Err(self.unexpected("an operator or `)`")),
        }
    }

    fn deeper(&mut self, part: fn(&mut Self) -> Parsed) -> Parsed {
        if self.depth == DEEPEST {
            let message = format!("a formula nests at most {DEEPEST} deep");
            let help = "give a part of it a name in a step of its own";
            return Err(FormulaError::new(self.span(), message).help(help));
        }
        self.depth += 1;
        let parsed = part(self);
        self.depth -= 1;
        parsed
    }

    fn unexpected(&self, expected: &str) -> FormulaError {
        let span = self.span();
        let seen = match self.peek() {
            Token::Number(_) => "a number".to_owned(),
            Token::Name(name) => format!("`{}`", shortened(name)),
            Token::Operator(operator) => format!("`{}`", operator.symbol()),
            Token::Power => "`^`".to_owned(),
            Token::Open => "`(`".to_owned(),
            Token::Close => "`)`".to_owned(),
            Token::Comma => "`,`".to_owned(),
            Token::End => "the end of the formula".to_owned(),
        };
        let before = self.at.checked_sub(1).map(|i| &self.tokens[i].token);
        let times = Token::Operator(Operator::Multiply);
        let help = match (before, self.peek()) {
            (Some(before), now) if *before == times && *now == times => "write `^` for a power",
            (Some(Token::Number(_)), Token::Comma | Token::Number(_)) => {
                "write thousands as in `2_000_000`"
            }
            (_, Token::Operator(Operator::Add)) => "leave the `+` out",
            (_, Token::Close) if expected.ends_with("formula") => "add `(`, or take it away",
            (
                Some(Token::Number(_) | Token::Close | Token::Name(_)),
                Token::Name(_) | Token::Open,
            ) => "write `*` to multiply",
            _ => "",
        };
        FormulaError::new(span, format!("expected {expected}, got {seen}")).help(help)
    }

    fn peek(&self) -> &Token {
        &self.tokens[self.at].token
    }

    fn span(&self) -> Range<usize> {
        self.tokens[self.at].span.clone()
    }
}

fn no_function(name: &str, span: &Range<usize>) -> FormulaError {
    let help = match catalogue::nearest(name, FUNCTIONS.iter().map(|function| function.name)) {
        _ if name == "log" => "did you mean `ln`?".to_owned(),
        Some(near) => format!("did you mean `{near}`?"),
        None => "write `*` between a name and `(` to multiply".to_owned(),
    };
    FormulaError::new(span.clone(), format!("no function `{}`", shortened(name))).help(help)
}

fn not_called(name: &str, span: Range<usize>) -> FormulaError {
    let form = catalogue::find(FUNCTIONS, name).map_or("", |function: &Function| function.form);
    FormulaError::new(span, format!("`{name}` is a function")).help(format!("write `{form}`"))
}
