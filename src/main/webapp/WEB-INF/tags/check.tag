<%@ tag pageEncoding="UTF-8" description="A question that is answered by yes or no: a checkbox with its label and hint." %>
<%@ attribute name="name" required="true" description="name and id of the input" %>
<%@ attribute name="label" required="true" description="key of the label" %>
<%@ attribute name="checked" type="java.lang.Boolean" description="whether it was answered by yes" %>
<%@ attribute name="hint" description="key of a hint" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<div class="field check">
  <label for="${name}">
    <input type="checkbox" id="${name}" name="${name}" value="true" <t:advised name="${name}" hint="${hint}"/><c:if test="${checked}"> checked</c:if>>
    <fmt:message key="${label}"/>
  </label>
  <t:advice name="${name}" hint="${hint}"/>
</div>
