-- upgrade
begin
    null;
end;
-- downgrade
begin null; end;
