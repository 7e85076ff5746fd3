<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="passkey.one">
  <form method="post" action="${links.to('PasskeyController#update', passkey.id)}" novalidate>
    <t:csrf/>
    <t:field name="name" label="passkey.name" value="${form.name}" hint="passkey.name.hint" required="true"/>
    <button><fmt:message key="passkey.rename"/></button>
  </form>
  <h2><fmt:message key="passkey.remove"/></h2>
  <form method="post" action="${links.to('PasskeyController#delete', passkey.id)}">
    <t:csrf/>
    <p><fmt:message key="passkey.remove.text"/></p>
    <button class="quiet"><fmt:message key="passkey.remove"/></button>
  </form>
  <p><a href="${links.to('PasskeyController#list')}"><fmt:message key="passkey.all"/></a></p>
</t:page>
